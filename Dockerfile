# The service as an image: the locked packages, the code, the shipped data, one unprivileged user.
FROM python:3.13-slim AS packages
COPY requirements/runtime.txt /runtime.txt
RUN python -m venv /opt/kreisspiegel \
    && /opt/kreisspiegel/bin/python -m pip --disable-pip-version-check install --no-cache-dir \
        --no-input --only-binary=:all: --require-hashes -r /runtime.txt

FROM python:3.13-slim
LABEL org.opencontainers.image.title="Kreisspiegel" \
      org.opencontainers.image.licenses="EUPL-1.2"
# PostgreSQL's initdb asks for the name of its user, hence a real entry and not only a number.
RUN useradd --uid 10001 --user-group --home-dir /srv/kreisspiegel --shell /usr/sbin/nologin kreisspiegel \
    && install -d -o kreisspiegel -g kreisspiegel -m 0700 /var/lib/kreisspiegel
COPY --from=packages /opt/kreisspiegel /opt/kreisspiegel
WORKDIR /srv/kreisspiegel
COPY LICENSE alembic.ini ./
COPY migrations migrations
COPY data data
COPY app app
COPY rules rules
COPY scripts/kreisspiegel /opt/kreisspiegel/bin/kreisspiegel
ENV PATH=/opt/kreisspiegel/bin:$PATH \
    PYTHONPATH=/srv/kreisspiegel:/srv/kreisspiegel/rules \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    KREISSPIEGEL_HOME=/var/lib/kreisspiegel \
    KREISSPIEGEL_HOST=0.0.0.0 \
    KREISSPIEGEL_PORT=8000
USER 10001:10001
VOLUME /var/lib/kreisspiegel
EXPOSE 8000
# The first start migrates and loads the shipped data before it is ready.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['KREISSPIEGEL_PORT'] + '/health/ready', timeout=4)"]
CMD ["kreisspiegel", "serve"]
