// Spectral's rules for OpenAPI and for OWASP's list of API risks, without those that are wrong for this contract.
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";

// Limits keep clients from exhausting the service, so they are asked of what clients send.
const limits = (rule, type) => ({
  ...owasp.rules[rule],
  given: [
    `$.paths[*][*].parameters[*][?(@ && @.type=="${type}")]`,
    `$.paths[*][*].requestBody..[?(@ && @.type=="${type}")]`,
  ],
});

// Rates are limited where everybody reads. The editorial API is for few, who have tokens.
const ofReads = (rule, path) => ({
  ...owasp.rules[rule],
  given: `$.paths[?(!@property.match(/editorial/))]${path}`,
});

export default {
  extends: [oas, owasp],
  rules: {
    "owasp:api4:2023-string-limit": limits("owasp:api4:2023-string-limit", "string"),
    "owasp:api4:2023-integer-limit": limits("owasp:api4:2023-integer-limit", "integer"),
    "owasp:api4:2023-array-limit": limits("owasp:api4:2023-array-limit", "array"),
    // Headlines, captions and credits are free text in every script. What has a form has a pattern or a format.
    "owasp:api4:2023-string-restricted": "off",
    "owasp:api4:2023-rate-limit": ofReads("owasp:api4:2023-rate-limit", "..responses[?(@property.match(/^(2|4)/))]"),
    "owasp:api4:2023-rate-limit-responses-429": ofReads("owasp:api4:2023-rate-limit-responses-429", "..responses"),
    // Knows only OpenAPI 3.0, where a bearer token has no roles. Redocly's `security-defined` checks the same.
    "oas3-operation-security-defined": "off",
  },
};
