# message CORS101: Origin 'https://app.test/' ends with '/': browsers send 'https://app.test', so Django's system check fails ('corsheaders.E014')
# proof: start => SystemCheckError; fixed => starts
# proof: GET /items from https://app.test => not served; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = [
    "{|CORS101:https://app.test/|}",
    'https://shop.test',
    "{|CORS101:https://stock.test/admin?x=1|}",
]
