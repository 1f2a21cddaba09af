# Which list it is, the environment says: those for development are not held against production.
import os

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

dev_origins = ["http://localhost:5173", "http://shop.local.test:8029"]
staging_origins = ["https://staging.shop.test"]
stage = os.environ["STAGE"]

allowed = []
if stage == "first":
    allowed = dev_origins
elif stage == "development":
    allowed = ["http://shop.docker.test"]
elif stage == "staging":
    allowed = staging_origins

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=allowed,
    allow_credentials=True,
    allow_methods=["*"],
    allow_headers=["*"],
)
