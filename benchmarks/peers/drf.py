"""Intake and reading of the same rows in Django REST framework: what a careful team would write.

Runs under gunicorn in an environment of its own (drf.txt), never inside the service. A serializer
says everything about a row that a serializer can say; the rows are written in one transaction by
one bulk upsert. It has no revisions, no verdict per row, no receipt and no rule over several rows.
"""

import os
from decimal import Decimal

import django
from django.conf import settings

CODES = os.environ["PEER_CODES"].split(",")

settings.configure(
    SECRET_KEY="only-for-the-benchmark",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "rest_framework"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "HOST": os.environ["PEER_HOST"],
            "PORT": os.environ["PEER_PORT"],
            "USER": os.environ["PEER_USER"],
            "PASSWORD": os.environ["PEER_PASSWORD"],
            "NAME": os.environ["PEER_DATABASE"],
            "CONN_MAX_AGE": None,
        }
    },
    # The whole delivery is one request, as it is for the others.
    DATA_UPLOAD_MAX_MEMORY_SIZE=None,
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_PERMISSION_CLASSES": [],
        "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "COERCE_DECIMAL_TO_STRING": False,
    },
)
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402 -- Django is configured first
from django.db import connection, models, transaction  # noqa: E402 -- as above
from django.urls import path  # noqa: E402 -- as above
from rest_framework import generics, serializers  # noqa: E402 -- as above
from rest_framework.response import Response  # noqa: E402 -- as above
from rest_framework.views import APIView  # noqa: E402 -- as above

KEY = ["district", "indicator", "period", "breakdown", "basis", "territory_date"]
FIGURES = ["value", "numerator", "denominator", "source"]
BASES = ["azr", "fortschreibung", "zensus2011", "zensus2022", "own_register", "survey"]
BASES.append("specialised_statistics")
# Rows per INSERT: more would only grow the statement.
BATCH = 5000


class Value(models.Model):
    district = models.CharField(max_length=5)
    indicator = models.CharField(max_length=10)
    period = models.CharField(max_length=7)
    breakdown = models.JSONField(default=dict)
    basis = models.CharField(max_length=30)
    territory_date = models.DateField()
    value = models.DecimalField(max_digits=30, decimal_places=6, null=True)
    numerator = models.DecimalField(max_digits=30, decimal_places=6, null=True)
    denominator = models.DecimalField(max_digits=30, decimal_places=6, null=True)
    source = models.TextField(null=True)

    class Meta:
        app_label = "peer"
        constraints = [models.UniqueConstraint(fields=KEY, name="peer_key")]
        # What the list is asked by.
        indexes = [models.Index(fields=["indicator", "period"], name="peer_asked")]


class Rows(serializers.ListSerializer):
    def create(self, validated_data):
        with transaction.atomic():
            return Value.objects.bulk_create(
                [Value(district=self.context["district"], **row) for row in validated_data],
                batch_size=BATCH,
                update_conflicts=True,
                unique_fields=KEY,
                update_fields=FIGURES,
            )


class ValueSerializer(serializers.ModelSerializer):
    indicator = serializers.ChoiceField(CODES)
    period = serializers.RegexField(r"^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$")
    basis = serializers.ChoiceField(BASES)
    breakdown = serializers.DictField(child=serializers.CharField(), required=False, default=dict)

    class Meta:
        model = Value
        fields = [*KEY[1:], *FIGURES]
        list_serializer_class = Rows
        # Looking each key up would be one query a row; the upsert minds the key.
        validators = []

    def validate(self, attrs):
        top, bottom = attrs.get("numerator"), attrs.get("denominator")
        if top is not None and bottom is not None and top > bottom * Decimal(1000):
            raise serializers.ValidationError("numerator does not fit its denominator")
        if attrs.get("value") is None and top is None:
            raise serializers.ValidationError("a value is needed")
        return attrs


class Push(APIView):
    def post(self, request, ags):
        rows = ValueSerializer(data=request.data["rows"], many=True, context={"district": ags})
        rows.is_valid(raise_exception=True)
        return Response({"received": len(rows.save())}, 201)


class ReadSerializer(serializers.ModelSerializer):
    class Meta:
        model = Value
        fields = ["district", *KEY[1:], *FIGURES]


class Values(generics.ListAPIView):
    """The rows of one indicator and period; the totals only, as a comparison wants them."""

    serializer_class = ReadSerializer

    def get_queryset(self):
        asked = {name: self.request.query_params[name] for name in ("indicator", "period")}
        return Value.objects.filter(breakdown={}, **asked).order_by("district")


urlpatterns = [
    path("districts/<str:ags>/values", Push.as_view()),
    path("values", Values.as_view()),
]

if os.environ.get("PEER_SETUP"):
    with connection.schema_editor() as editor:
        editor.create_model(Value)
else:
    application = get_wsgi_application()
