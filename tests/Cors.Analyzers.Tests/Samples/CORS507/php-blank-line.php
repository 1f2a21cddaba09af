
<?php
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
header('{|CORS507:Access-Control-Allow-Origin|}: https://app.test');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
