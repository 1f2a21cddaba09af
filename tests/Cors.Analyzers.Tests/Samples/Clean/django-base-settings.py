# proof: none, half a program
from .base import *

CORS_ALLOWED_ORIGINS = []
CORS_ALLOW_CREDENTIALS = True
