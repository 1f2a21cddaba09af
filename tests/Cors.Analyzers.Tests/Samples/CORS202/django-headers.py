# proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
import django
from django.http import JsonResponse
from django.urls import path

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]


def items(request, item=None):
    response = JsonResponse(["tea", "cups"], safe=False)
    response["Access-Control-Allow-Origin"] = {|CORS202:request.headers["Origin"]|}
    response["Access-Control-Allow-Credentials"] = "true"
    response["Vary"] = "Origin"
    return response


urlpatterns = [path("items", items), path("items/<item>", items)]
