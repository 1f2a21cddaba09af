# message CORS502: flask-cors writes Access-Control-Allow-Origin too: this value takes the place of its own
# proof: GET /items from https://admin.app.test => blocked AllowOriginMismatch; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)


@app.after_request
def add_headers(response):
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["{|CORS502:Access-Control-Allow-Origin|}"] = "https://app.test"
    return response


CORS(app, origins=["https://app.test", "https://admin.app.test"])


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])
