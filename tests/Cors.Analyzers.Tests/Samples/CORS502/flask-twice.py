# message CORS502: flask-cors writes Access-Control-Allow-Origin too: added behind it, this one is sent beside its own, and browsers refuse two ('contains multiple values, but only one is allowed')
# proof: GET /items from https://app.test => blocked MultipleAllowOriginValues; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)


@app.after_request
def add_headers(response):
    response.headers.add("{|CORS502:Access-Control-Allow-Origin|}", "https://app.test")
    return response


CORS(app, origins=["https://app.test"])


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])
