# message CORS102: Origin 'app.test' lacks its scheme: browsers send 'https://app.test', so Django's system check fails ('corsheaders.E013')
# proof: start => SystemCheckError; fixed => starts
# proof: GET /items from https://app.test => not served; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test", "http://localhost:3000"]
