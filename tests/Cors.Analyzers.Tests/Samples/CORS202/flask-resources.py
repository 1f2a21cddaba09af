# proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked InvalidAllowCredentials
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, resources={r"/items*": {{|CORS202:"origins": "*"|}}}, supports_credentials=True)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
