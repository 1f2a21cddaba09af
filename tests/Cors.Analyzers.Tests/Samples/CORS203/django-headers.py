# proof: GET /items with credentials from https://app.test => blocked InvalidAllowCredentials; fixed => allowed
import django
from django.http import JsonResponse
from django.urls import path

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]


def items(request, item=None):
    response = JsonResponse(["tea", "cups"], safe=False)
    response["Access-Control-Allow-Origin"] = "https://app.test"
    response["Access-Control-Allow-Credentials"] = "{|CORS203:1|}"
    return response


urlpatterns = [path("items", items), path("items/<item>", items)]
