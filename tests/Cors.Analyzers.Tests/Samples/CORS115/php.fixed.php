<?php
// message CORS115: 'Access-Control-Allow-Origin: https://app.test' has no effect: 'Access-Control-Allow-Origin: https://admin.app.test' is in force
// proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => blocked AllowOriginMismatch (that one is in force is plain now)
// proof: GET /items from https://admin.app.test => allowed; fixed => allowed
header('Access-Control-Allow-Origin: https://admin.app.test');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
