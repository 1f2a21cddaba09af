<?php
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
header('{|CORS312:Access-Control-Allow-Origins|}: https://app.test');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
