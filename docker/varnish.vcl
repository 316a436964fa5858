vcl 4.1;

# A shared cache in front of the service that is told what to forget: CUTLINE_CDN=varnish and
# CUTLINE_CDN_ADDRESSES=http://<this host>:<port>. It needs the package varnish-modules.
import std;
import xkey;

backend default {
    .host = "cutline";
    .port = "8080";
}

# The instances of the service.
acl purgers {
    "localhost";
    "cutline";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(403));
        }
        return (synth(200, "Forgot " + xkey.purge(req.http.xkey)));
    }
    # Whoever knows of a write gets nothing older, which only the service can tell.
    if (req.http.Cutline-At-Least) {
        return (pass);
    }
    # The service knows none; with one, nothing would be kept.
    unset req.http.Cookie;
    # The service believes its proxy who the reader is, so nothing of this may come from the reader.
    set req.http.X-Forwarded-For = client.ip;
    unset req.http.Forwarded;
    # What is asked with a key or token is passed by the built-in rules that follow.
}

sub vcl_backend_response {
    # RFC 9213: how long it may be kept where it is purged. Never beyond that, for a picture could be out of rights.
    if (beresp.http.CDN-Cache-Control ~ "max-age=\d+") {
        set beresp.ttl = std.duration(regsub(beresp.http.CDN-Cache-Control, "^.*max-age=(\d+).*$", "\1s"), 0s);
    }
    set beresp.grace = 0s;
}

sub vcl_deliver {
    # Told to this cache only.
    unset resp.http.xkey;
    unset resp.http.CDN-Cache-Control;
    # It named the request that brought it here.
    if (obj.hits > 0) {
        unset resp.http.X-Request-Id;
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
}
