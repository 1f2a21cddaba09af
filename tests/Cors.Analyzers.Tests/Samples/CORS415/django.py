# message CORS415: CommonMiddleware may answer before CorsMiddleware runs: a preflight for a path without its last slash is answered by a redirect, which browsers do not follow ('Redirect is not allowed for a preflight request.')
# proof: PUT /shelves from https://app.test => blocked PreflightDisallowedRedirect; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "{|CORS415:corsheaders.middleware.CorsMiddleware|}",
    "django.contrib.sessions.middleware.SessionMiddleware",
]
CORS_ALLOWED_ORIGINS = ["https://app.test"]
