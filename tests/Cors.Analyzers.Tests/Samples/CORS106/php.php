<?php
// message CORS106: 'https://*.app.test' never matches: browsers compare it letter by letter
// proof: GET /items from https://www.app.test => blocked AllowOriginMismatch
header('Access-Control-Allow-Origin: {|CORS106:https://*.app.test|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
