<?php
// message CORS507: The body begins in line 4, before 'Access-Control-Allow-Origin' is set: unless output is buffered the header is not sent ('Cannot modify header information - headers already sent')
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
echo '["tea","cups"]';
header('{|CORS507:Access-Control-Allow-Origin|}: https://app.test');
header('Access-Control-Allow-Methods: PUT');
