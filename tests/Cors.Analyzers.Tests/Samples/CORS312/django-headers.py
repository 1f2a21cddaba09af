# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
import django
from django.http import JsonResponse
from django.urls import path

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]


def items(request, item=None):
    response = JsonResponse(["tea", "cups"], safe=False)
    response["{|CORS312:Access-Control-Allow-Origins|}"] = "https://app.test"
    return response


urlpatterns = [path("items", items), path("items/<item>", items)]
