-- Run once by the database image, as its administrator, on an empty volume.
-- The owner migrates; the runtime role reads and writes rows and can change no table.
\set ON_ERROR_STOP on
\getenv owner_password KREISSPIEGEL_OWNER_PASSWORD
\getenv app_password KREISSPIEGEL_APP_PASSWORD

CREATE ROLE kreisspiegel_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE kreisspiegel_app LOGIN PASSWORD :'app_password';

-- The same order of text everywhere, whatever locales the image brings.
CREATE DATABASE kreisspiegel OWNER kreisspiegel_owner TEMPLATE template0 ENCODING 'UTF8'
    LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
REVOKE ALL ON DATABASE kreisspiegel FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE kreisspiegel TO kreisspiegel_app;
