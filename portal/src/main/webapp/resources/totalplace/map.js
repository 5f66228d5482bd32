/* Total Place: a map of boundaries and numbered points on plain ground: no tiles, no outside host, no image.

   <div class="map" role="region" aria-label="…" data-map="list-id" data-boundaries="url url" data-points="url"></div>
   <ol id="list-id" data-map-list="…"><li><a data-ref="A-1" href="…">…</a></li></ol>

   data-boundaries   one or more GeoJSON addresses, a blank between; a feature may have properties name, href and class (a class of map.css)
   data-points       a GeoJSON FeatureCollection of points with properties ref, name, place, href and, if chosen, chosen: true;
                     points are numbered in the order in which they come, as the list is
   data-map          id of the list that drives the map: choosing one of its [data-ref] moves the map and opens the point. The list is
                     the way for the keyboard, so markers are not in the tab order; a second choice of the same entry follows its link.
   Above 500 points they are small dots without a number. Colours come from map.css by class; Leaflet sets positions through the style
   object of elements, which a style-src without 'unsafe-inline' allows. */
(function () {
  'use strict';
  var MANY = 500;
  var calm = window.matchMedia && window.matchMedia('(prefers-reduced-motion: reduce)').matches;

  function get(url) {
    return fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/geo+json, application/json' } }).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    });
  }
  function element(name, words, className) {
    var made = document.createElement(name);
    if (words) { made.textContent = words; }
    if (className) { made.className = className; }
    return made;
  }
  function safe(href) { return typeof href === 'string' && /^(\/(?!\/)|\?|#|https?:\/\/)/.test(href) ? href : null; }
  function label(properties) {
    var box = element('div'), link = safe(properties.href) ? element('a', properties.name) : element('strong', properties.name);
    if (link.tagName === 'A') { link.href = properties.href; }
    box.appendChild(link);
    if (properties.place) { box.appendChild(element('span', properties.place, 'under')); }
    return box;
  }
  function failed(place) {
    place.textContent = '';
    place.removeAttribute('tabindex');
    place.appendChild(element('p', 'The map could not be drawn. The list holds the same.', 'map-failed'));
  }

  function draw(place) {
    var L = window.L, many, markers = {}, chosen = null;
    var map = L.map(place, { attributionControl: false, zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm,
      zoomSnap: 0.25, minZoom: 5, maxZoom: 18, scrollWheelZoom: false });
    var urls = (place.getAttribute('data-boundaries') || '').split(/\s+/).filter(Boolean);
    map.setView([54, -2.5], 6);

    var land = Promise.all(urls.map(get)).then(function (answers) {
      return answers.map(function (answer) {
        return L.geoJSON(answer, {
          style: function (feature) { return { className: 'map-land ' + (feature.properties && feature.properties['class'] || '') }; },
          interactive: false
        }).addTo(map);
      });
    });
    var points = place.hasAttribute('data-points') ? get(place.getAttribute('data-points')) : Promise.resolve({ features: [] });

    return Promise.all([land, points]).then(function (both) {
      var features = both[1].features || [], group = L.featureGroup();
      many = features.length > MANY;
      features.forEach(function (feature, index) {
        if (!feature.geometry) { return; }
        var properties = feature.properties || {}, at = [feature.geometry.coordinates[1], feature.geometry.coordinates[0]];
        var marker = many
          ? L.circleMarker(at, { radius: 4, className: 'map-dot' + (properties.chosen ? ' map-dot-chosen' : '') })
          : L.marker(at, { keyboard: false, riseOnHover: true, icon: L.divIcon({
            className: 'map-pin' + (properties.chosen ? ' map-pin-chosen' : ''), iconSize: [24, 24], popupAnchor: [0, -8],
            html: element('span', String(index + 1)) }) });
        marker.bindPopup(function () { return label(properties); }, { autoPan: true, className: 'map-popup', closeButton: false });
        markers[properties.ref] = marker;
        group.addLayer(marker);
      });
      group.addTo(map);
      if (!many) { group.eachLayer(function (marker) { marker.getElement().setAttribute('aria-hidden', 'true'); }); }
      var bounds = L.latLngBounds([]);
      both[0].concat(features.length ? [group] : []).forEach(function (layer) { bounds.extend(layer.getBounds()); });
      if (bounds.isValid()) { map.fitBounds(bounds, { padding: [12, 12], animate: false }); }
      drive(document.getElementById(place.getAttribute('data-map')));
      place.setAttribute('data-drawn', 'true');
    });

    function drive(list) {
      if (!list) { return; }
      list.addEventListener('click', function (event) {
        var entry = event.target.closest('[data-ref]');
        var marker = entry && markers[entry.getAttribute('data-ref')];
        if (!marker || event.ctrlKey || event.metaKey || event.shiftKey || entry === chosen) { return; }
        event.preventDefault();
        if (chosen) { chosen.removeAttribute('aria-current'); }
        chosen = entry;
        chosen.setAttribute('aria-current', 'true');
        map.setView(marker.getLatLng(), Math.max(map.getZoom(), 12), { animate: !calm });
        marker.openPopup();
        if (window.TotalPlace) { window.TotalPlace.say('The map shows ' + entry.textContent.trim() + '. Choose it again to open it.'); }
      });
    }
  }

  Array.prototype.forEach.call(document.querySelectorAll('.map[data-map], .map[data-boundaries], .map[data-points]'), function (place) {
    if (!window.L) { failed(place); return; }
    draw(place).catch(function () { failed(place); });
  });
})();
