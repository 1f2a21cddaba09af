<?php
// message CORS104: 'https://app.test, https://admin.app.test' is no single origin: browsers refuse the answer ('contains multiple values, but only one is allowed')
// proof: GET /items from https://app.test => blocked MultipleAllowOriginValues
header('Access-Control-Allow-Origin: {|CORS104:https://app.test, https://admin.app.test|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
