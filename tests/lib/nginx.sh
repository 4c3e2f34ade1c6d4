# Both configurations of deploy/nginx, made to run in a folder.  From the top
# of the checkout.
# shellcheck shell=sh
#
#   nginx_town DIR HTTP HTTPS LOCAL RUN   DIR/town.conf, with certificates
#   nginx_demo DIR PORT                   DIR/demo.conf

nginx_town() {
	nginx_top=$(pwd)
	for nginx_name in famille agents; do
		openssl req -x509 -newkey ec -pkeyopt \
		    ec_paramgen_curve:prime256v1 -nodes -days 2 \
		    -subj "/CN=$nginx_name.example.fr" \
		    -addext "subjectAltName=DNS:$nginx_name.example.fr" \
		    -keyout "$1/$nginx_name.key" -out "$1/$nginx_name.pem" \
		    2>/dev/null
	done
	{
		printf 'worker_processes 1;\npid %s/town.pid;\n' "$1"
		printf 'error_log %s/town.log warn;\n' "$1"
		printf 'events { worker_connections 256; }\nhttp {\n'
		for nginx_name in proxy fastcgi scgi uwsgi; do
			printf '%s_temp_path %s/%s;\n' "$nginx_name" "$1" \
			    "$nginx_name"
		done
		sed -e "s|/usr/share/guichet/nginx|$nginx_top/deploy/nginx|g" \
		    -e "s|/etc/ssl/guichet|$1|g" -e "s|/var/log/nginx|$1|g" \
		    -e "s|/var/lib/nginx/guichet-body|$1/body|g" \
		    -e "s|/run/guichet|$5|g" \
		    -e "s|listen 443|listen 127.0.0.1:$3|" \
		    -e "s|listen 80|listen 127.0.0.1:$2|" \
		    -e "s|listen 127.0.0.1:8081|listen 127.0.0.1:$4|" \
		    -e '/listen \[::/d' deploy/nginx/guichet.conf
		echo '}'
	} >"$1/town.conf"
}

nginx_demo() {
	mkdir -p "$1/src" "$1/log" "$1/nginx"
	ln -sfn "$(pwd)/deploy" "$1/src/deploy"
	sed -e "s|@DIR@|$1|g" -e "s|@RUN@|$1|g" -e "s|@PORT@|$2|g" \
	    deploy/nginx/demo.conf.in >"$1/demo.conf"
}
