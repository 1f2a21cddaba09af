# message CORS502: flask-cors writes Access-Control-Allow-Origin too: it leaves an answer alone that has the header already, so that this value is in force and none of its settings
# proof: GET /items with credentials from https://admin.app.test => blocked AllowOriginMismatch; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test", "https://admin.app.test"], supports_credentials=True)


@app.after_request
def add_headers(response):
    response.headers["Cache-Control"] = "no-cache"
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])
