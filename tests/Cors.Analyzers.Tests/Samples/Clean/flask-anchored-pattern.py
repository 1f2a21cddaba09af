# proof: GET /items from https://www.app.test => allowed
# proof: GET /items from https://www.app.test.evil.example => blocked MissingAllowOriginHeader
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=[r"^https://[a-z]+\.app\.test$"], supports_credentials=True)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
