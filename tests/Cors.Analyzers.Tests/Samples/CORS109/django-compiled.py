# proof: GET /items from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
# proof: GET /items from https://app.test => allowed; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

import re

CORS_ALLOWED_ORIGIN_REGEXES = [re.compile("{|CORS109:https://app\.test|}", re.IGNORECASE)]
