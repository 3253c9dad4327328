"""Examples of searches for the published document: parts of real answers to what is shipped."""

from typing import Any

from app.formats.tree import MEDIA_TYPE

MOTHERS = "a73f15aa-3542-5f21-a81d-292dd23a6ed6"
PARTNERS = "4e1d341e-1ea3-569c-9317-c6e3604ec4ce"
FOUND: dict[str, Any] = {
    "sort": "relevance",
    "total": 4,
    "facets": [
        {
            "name": "field",
            "label_de": "Handlungsfeld",
            "values": [
                {"code": "education", "label_de": "Bildung und Ausbildung", "count": 2},
            ],
            "not_told": 0,
        }
    ],
    "did_you_mean": {
        "q": "Elternlotsen",
        "words": [{"typed": "Elternlozen", "meant": "Elternlotsen"}],
    },
    "words_not_found": [],
    "items": [
        {
            "id": MOTHERS,
            "title_de": "Stadtteilmütter und Elternlotsen",
            "hit": {
                "words": ["Elternlozen"],
                "snippets": [
                    {
                        "member": "title_de",
                        "text": "<mark>Stadtteilmütter</mark> und <mark>Elternlotsen</mark>",
                    }
                ],
            },
        }
    ],
}
SIMILAR: dict[str, Any] = {
    "project": MOTHERS,
    "items": [
        {
            "id": PARTNERS,
            "title_de": "Bildungspartnerschaften",
            "shared": {
                "fields": ["civic_engagement", "education"],
                "target_groups": ["families"],
                "districts": [],
            },
        }
    ],
}
NEAR: dict[str, Any] = {
    "indicator": "EDU-01",
    "field": "education",
    "items": [
        {
            "id": PARTNERS,
            "title_de": "Bildungspartnerschaften",
            "via": "indicator",
            "reason_de": "Nennt diesen Indikator als das, was es bewegen soll.",
            "path": f"/v1/projects/{PARTNERS}",
        }
    ],
}


def content(example: dict[str, Any]) -> dict[str, Any]:
    return {MEDIA_TYPE: {"example": example}}
