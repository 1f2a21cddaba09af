# The list of the branch for development takes no part in production.
from flask import Flask
from flask_cors import CORS

DEBUG = False
origins = ["https://app.test"]
if DEBUG:
    origins = ["http://app.dev.test", "http://localhost:3000"]

app = Flask(__name__)
CORS(app, origins=origins, supports_credentials=True)
