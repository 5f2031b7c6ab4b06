// The map of a list: areas, points by size, lines to who goes on; colours come from the sheets, so that light and dark follow by themselves.
(() => {
  if (customElements.get('khet-school-map')) return;
  const base = document.currentScript.src.replace(/[^/]*$/, '');
  const script = (name) =>
    new Promise((done, fail) => {
      const tag = document.createElement('script');
      tag.src = base + name;
      tag.onload = done;
      tag.onerror = fail;
      document.head.append(tag);
    });
  const sheet = () =>
    new Promise((done) => {
      const tag = document.createElement('link');
      tag.rel = 'stylesheet';
      tag.href = `${base}leaflet.css`;
      tag.onload = tag.onerror = done;
      document.head.append(tag);
    });
  let library;
  const load = () => (library ??= Promise.all([sheet(), script('leaflet.js').then(() => script('markercluster.js')), document.fonts.ready]));
  const box = (tag, name, text) => {
    const element = document.createElement(tag);
    element.className = name;
    if (text) element.textContent = text;
    return element;
  };

  class SchoolMap extends HTMLElement {
    connectedCallback() {
      // what was said before this script came lies on the element itself and hides the setters
      for (const name of ['words', 'areas', 'tiles', 'points', 'selected']) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      this._size = new ResizeObserver(() => this._fit());
      this._size.observe(this);
      this._print = () => this._map?.invalidateSize({ animate: false });
      window.addEventListener('beforeprint', this._print);
    }

    disconnectedCallback() {
      this._size.disconnect();
      window.removeEventListener('beforeprint', this._print);
      clearTimeout(this._late);
      this._map?.remove();
      this._map = undefined;
      this._told = undefined;
      this._waits = false;
      this.replaceChildren();
    }

    set areas(text) {
      this._areas = text;
      this._drawAreas();
    }

    set tiles(tiles) {
      this._tiles = tiles;
      this._drawTiles();
    }

    set points(list) {
      this._points = list;
      this._drawPoints();
    }

    set words(words) {
      this._words = words;
    }

    set selected(id) {
      this._chosen = id;
      this._show();
    }

    focus() {
      this._map?.getContainer().focus();
    }

    async _fit() {
      if (this._map) {
        this._map.invalidateSize();
      } else if (this.clientWidth && this.clientHeight) {
        await load();
        if (this.isConnected && !this._map) this._start();
      }
    }

    _start() {
      const words = this._words || {};
      const frame = box('div', 'k-map-frame');
      frame.setAttribute('role', 'region');
      frame.setAttribute('aria-label', words.name || '');
      this.append(frame);
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      this._map = L.map(frame, {
        zoomControl: false,
        attributionControl: false,
        zoomAnimation: !still,
        fadeAnimation: !still,
        markerZoomAnimation: !still,
        maxZoom: 17,
      }).setView([13.75, 100.5], 6);
      L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut, zoomInText: '+', zoomOutText: '−' }).addTo(this._map);
      this._areaLayer = L.layerGroup().addTo(this._map);
      this._lineLayer = L.layerGroup().addTo(this._map);
      this._cluster = L.markerClusterGroup({
        maxClusterRadius: 44,
        showCoverageOnHover: false,
        animate: false,
        spiderLegPolylineOptions: { className: 'k-map-leg' },
        iconCreateFunction: (cluster) => {
          const count = cluster.getChildCount();
          const icon = box('span', 'k-map-many', String(count));
          icon.setAttribute('role', 'img');
          icon.setAttribute('aria-label', (words.many || '{0}').replace('{0}', count));
          return L.divIcon({ html: icon, className: 'k-map-pin', iconSize: [34, 34] });
        },
      }).addTo(this._map);
      this._cluster.on('click', (event) => this._choose(event.propagatedFrom.khetId));
      this._drawTiles();
      this._drawAreas();
      this._drawPoints();
      this.toggleAttribute('data-ready', true);
    }

    _drawTiles() {
      if (!this._map) return;
      this._takeTiles();
      const { address, origin, credit } = this._tiles || {};
      if (!address) return;
      const allowed = document.querySelector('meta[name="khet-images"]')?.content.split(' ') ?? [];
      if (!allowed.includes(origin)) {
        // the page was loaded before its person signed in or the office named the server; its policy would refuse the pictures
        if (sessionStorage.getItem('khet-images') === origin) {
          this._untiled();
        } else {
          sessionStorage.setItem('khet-images', origin);
          location.reload();
        }
        return;
      }
      sessionStorage.removeItem('khet-images');
      const layer = L.tileLayer(address, { maxZoom: 17, referrerPolicy: 'strict-origin' });
      let seen = false;
      let failed = false;
      layer.on('tileload', () => {
        seen = true;
        clearTimeout(this._late);
        this._told?.remove();
        this._told = undefined;
      });
      layer.on('tileerror', () => (failed = true));
      // it also ends when the view moved on before any picture came, which says nothing about the server
      layer.on('load', () => failed && !seen && this._untiled());
      this._late = setTimeout(() => seen || this._tellUntiled(), 10000);
      this._tileLayer = layer.addTo(this._map);
      this._map.getContainer().classList.add('k-map-tiled');
      if (credit) this._map.getContainer().append((this._credit = box('div', 'k-map-credit', credit)));
    }

    _takeTiles() {
      clearTimeout(this._late);
      this._tileLayer?.remove();
      this._tileLayer = undefined;
      this._credit?.remove();
      this._credit = undefined;
      this._map.getContainer().classList.remove('k-map-tiled');
    }

    /** The map goes on without pictures. */
    _untiled() {
      this._takeTiles();
      this._tellUntiled();
    }

    /** Says once that the server does not answer; a picture that comes after all takes it back. */
    _tellUntiled() {
      if (this._told) return;
      this._told = box('div', 'k-map-untiled', this._words?.untiled);
      this._told.setAttribute('role', 'status');
      this._map.getContainer().append(this._told);
    }

    _drawAreas() {
      if (!this._map) return;
      this._areaLayer.clearLayers();
      this._bounds = undefined;
      if (this._areas) {
        const areas = L.geoJSON(JSON.parse(this._areas), { interactive: false, style: { className: 'k-map-area' } });
        areas.eachLayer((area) => {
          const name = area.feature.properties.name;
          if (name) area.bindTooltip(box('span', '', name), { permanent: true, direction: 'center', className: 'k-map-name' });
        });
        areas.addTo(this._areaLayer);
        this._bounds = areas.getBounds();
      }
      this._overview();
    }

    _drawPoints() {
      if (!this._map || !this._points) return;
      this._cluster.clearLayers();
      this._lineLayer.clearLayers();
      this._pins = new Map();
      const pins = this._points.map((point) => {
        const icon = box('span', `k-map-point k-map-${point.shape}${point.ended ? ' k-map-ended' : ''}`);
        icon.append(box('span', '', point.label));
        const pin = L.marker([point.lat, point.lon], {
          icon: L.divIcon({ html: icon, className: 'k-map-pin', iconSize: [30, 24] }),
          keyboard: false,
          title: point.name,
        });
        pin.khetId = point.id;
        pin.khetPoint = point;
        this._pins.set(point.id, pin);
        return pin;
      });
      this._cluster.addLayers(pins);
      for (const point of this._points) {
        const to = point.successor && this._pins.get(point.successor);
        if (to) {
          L.polyline([[point.lat, point.lon], to.getLatLng()], { className: 'k-map-line', interactive: false }).addTo(this._lineLayer);
        }
      }
      this._overview();
      this._show();
    }

    _overview() {
      const bounds = L.latLngBounds([]);
      if (this._bounds?.isValid()) bounds.extend(this._bounds);
      this._pins?.forEach((pin) => bounds.extend(pin.getLatLng()));
      if (bounds.isValid()) this._map.fitBounds(bounds, { padding: [24, 24], maxZoom: 13, animate: false });
    }

    _choose(id) {
      this._chosen = id;
      this._show();
      this.dispatchEvent(new CustomEvent('school-chosen', { detail: { id } }));
    }

    /** Marks the chosen school and opens its note; one that is open and in sight stays, so that a click on its link is not lost. */
    _show() {
      if (!this._map) return;
      const pin = this._chosen && this._pins?.get(this._chosen);
      if (pin && pin === this._marked && this._tells(pin)) return;
      const turn = (this._turn = (this._turn ?? 0) + 1);
      this._marked?.getElement()?.classList.remove('k-map-chosen');
      this._map.closePopup();
      this._marked = pin;
      if (!pin || this._waits) return;
      if (this._map._animatingZoom) {
        // Leaflet loses another zoom meanwhile; whoever holds an arrow key sees the note of the last school
        this._waits = true;
        this._map.once('moveend', () => {
          this._waits = false;
          this._show();
        });
        return;
      }
      this._map.stop(); // else the end of the old note's move would be taken for the end of this one
      this._cluster.zoomToShowLayer(pin, () => {
        if (this._turn !== turn) return;
        pin.getElement()?.classList.add('k-map-chosen');
        const point = pin.khetPoint;
        const note = box('div', 'k-map-note');
        const link = box('a', '', this._words?.open);
        link.href = point.link;
        note.append(box('b', '', point.name), box('span', '', point.about), link);
        this._note = L.popup({ closeButton: false, autoPan: true, offset: [0, -8], className: 'k-map-popup' })
          .setLatLng(pin.getLatLng())
          .setContent(note)
          .openOn(this._map);
      });
    }

    /** Whether the note of this pin is open, and the pin stands there by itself. */
    _tells(pin) {
      return this._note?.isOpen() && pin.getElement() && this._map.getBounds().contains(pin.getLatLng());
    }
  }
  customElements.define('khet-school-map', SchoolMap);
})();
