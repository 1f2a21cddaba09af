from flask import Flask, jsonify, request
from flask_cors import CORS

# A function of another application, one that writes for some answers only, and a view with a value of its own: they may be meant.
admin = Flask("admin")
app = Flask(__name__)
CORS(app, origins=["https://app.test", "https://shop.app.test"])


@admin.after_request
def add_to_admin(response):
    response.headers["Access-Control-Allow-Origin"] = "https://admin.app.test"
    return response


@app.after_request
def add_to_fonts(response):
    if request.path.startswith("/fonts/"):
        response.headers["Access-Control-Allow-Origin"] = "https://app.test"
    return response


@app.route("/special")
def special():
    response = jsonify(["tea"])
    response.headers["Access-Control-Allow-Origin"] = "https://app.test"
    return response
