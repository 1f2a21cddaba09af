# proof: GET /items from https://app.test => header Vary is absent; fixed => header Vary is "Origin"
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    origin = request.headers.get("Origin")
    if origin in ["https://app.test", "https://shop.test"]:
        response.headers["{|CORS505:Access-Control-Allow-Origin|}"] = origin
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
