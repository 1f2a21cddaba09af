<?php
// proof: GET /items from https://app.test => blocked MultipleAllowOriginValues; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test', false);
header(replace: false, header: '{|CORS501:Access-Control-Allow-Origin|}: https://admin.app.test');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
