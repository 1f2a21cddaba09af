# message CORS309: Max-age 86400 is cut: Chromium keeps the answer for 7200 seconds at most, Firefox for 86400
# proof: none, it takes two hours to be seen
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_PREFLIGHT_MAX_AGE = {|CORS309:86400|}
