# proof: GET /items with credentials from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(
    app,
    origins=[
        "https://app.test",
        "{|CORS108:null|}",
    ],
    supports_credentials=True,
)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
