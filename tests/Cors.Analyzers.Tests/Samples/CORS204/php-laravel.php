<?php
// proof: none, the framework is not there

return [

    /*
     * Which paths the policy is for.
     */
    'paths' => ['api/*', 'sanctum/csrf-cookie'],

    'allowed_methods' => ['*'],

    'allowed_origins' => ['https://app.test', 'https://admin.app.test'],

    'allowed_origins_patterns' => [],

    'allowed_headers' => ['*'],

    'exposed_headers' => ['{|CORS204:*|}'],

    'max_age' => 0,

    'supports_credentials' => true,

];
