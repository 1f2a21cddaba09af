# proof: GET /items from https://evilapp.test => allowed
from flask import Flask, Response

app = Flask(__name__)


@app.route("/items")
def items():
    headers = {"X-Shop": "tea"}
    return Response("[]", headers={"Access-Control-Allow-Origin": "{|CORS111:*|}"})


@app.route("/stock")
def stock():
    return "[]", 200, {"Access-Control-Allow-Origin": "{|CORS111:*|}", "Content-Type": "application/json"}
