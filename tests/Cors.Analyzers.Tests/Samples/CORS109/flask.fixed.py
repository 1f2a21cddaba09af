# message CORS109: This test lets in 'https://app.test.evil.example', a site of somebody else
# proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
# proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=[r"^https://(www\.)?app\.test(:[0-9]+)?$"], supports_credentials=True)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
