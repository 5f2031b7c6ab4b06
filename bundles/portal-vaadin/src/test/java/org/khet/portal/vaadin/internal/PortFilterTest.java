package org.khet.portal.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.vaadin.PortalApplication;

class PortFilterTest {
    private final ServletStart opening = new ServletStart();
    private final PortFilter keeper = new PortFilter(opening);
    private final FakeApplication application = new FakeApplication();

    @BeforeEach
    void servletHasBegun() {
        opening.begun();
    }

    @Test
    void shellWithoutItsServlet_isStillStarting() throws Exception {
        keeper.setApplication(application);
        opening.ended();
        assertThat(ask("/login", true).status).isEqualTo(503);
        assertThat(ask("/health", true).status).isEqualTo(503);
        opening.begun();
        assertThat(ask("/login", true).passed).isTrue();
        assertThat(ask("/health", true).status).isEqualTo(200);
    }

    @Test
    void browserAtThePublicPort_getsThePortalWithSecurityHeaders() throws Exception {
        keeper.setApplication(application);
        FakeRequest page = ask("/ict/repairs/1042", true);
        assertThat(page.passed).isTrue();
        assertThat(page.headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin")
                .doesNotContainKey("Strict-Transport-Security");
        assertThat(page.headers.get("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("script-src 'self' 'unsafe-eval' 'unsafe-inline'");
    }

    @Test
    void pageOverHttps_isPinnedToHttps() throws Exception {
        keeper.setApplication(application);
        FakeRequest page = new FakeRequest("/", true, true);
        keeper.doFilter(page.request(), page.response(), (request, response) -> page.passed = true);
        assertThat(page.headers).containsKey("Strict-Transport-Security");
    }

    @Test
    void methodThatNoPageUses_isNotTaken() throws Exception {
        keeper.setApplication(application);
        for (String method : new String[] {"TRACE", "TRACK", "OPTIONS", "PUT", "DELETE", "PROPFIND"}) {
            FakeRequest refused = new FakeRequest("/login", true, false).by(method);
            keeper.doFilter(refused.request(), refused.response(), (request, response) -> refused.passed = true);
            assertThat(refused.status).as(method).isEqualTo(405);
            assertThat(refused.passed).as(method).isFalse();
        }
        FakeRequest control = new FakeRequest("/control/modules/ict", false, false).by("DELETE");
        keeper.doFilter(control.request(), control.response(), (request, response) -> control.passed = true);
        assertThat(control.passed).as("the command removes a module").isTrue();
    }

    @Test
    void controlPathsAtThePublicPort_areNotThere() throws Exception {
        keeper.setApplication(application);
        for (String path : new String[] {"/metrics", "/metrics/", "/control", "/control/modules", "/health/details"}) {
            FakeRequest refused = ask(path, true);
            assertThat(refused.status).as(path).isEqualTo(404);
            assertThat(refused.passed).as(path).isFalse();
        }
    }

    @Test
    void portalAtTheControlPort_isNotThere() throws Exception {
        keeper.setApplication(application);
        for (String path : new String[] {"/", "/login", "/ict/repairs", "/VAADIN/build/index.js", "/theme/khet.css"}) {
            FakeRequest refused = ask(path, false);
            assertThat(refused.status).as(path).isEqualTo(404);
            assertThat(refused.passed).as(path).isFalse();
        }
        assertThat(ask("/metrics", false).passed).isTrue();
        assertThat(ask("/health", false).passed).isTrue();
        assertThat(ask("/control/modules", false).passed).isTrue();
    }

    @Test
    void aRequestWithoutItsMark_isAtTheControlPortOnlyIfBothEndsAreOnThisMachine_andNoProxyBetween() throws Exception {
        keeper.setApplication(application);
        for (FakeRequest doubtful : List.of(
                new FakeRequest("/control/modules", false, false).from("203.0.113.9", "127.0.0.1"),
                new FakeRequest("/control/modules", false, false).from("203.0.113.9", "203.0.113.1"),
                new FakeRequest("/control/modules", false, false).from("127.0.0.1", "192.0.2.1"))) {
            pass(doubtful);
            assertThat(doubtful.passed).isFalse();
            assertThat(doubtful.status).isEqualTo(404);
        }
        FakeRequest forwarded = new FakeRequest("/metrics", false, false);
        forwarded.held.put("X-Forwarded-For", "203.0.113.9");
        pass(forwarded);
        assertThat(forwarded.passed).isFalse();
        FakeRequest own = new FakeRequest("/control/modules", false, false).from("0:0:0:0:0:0:0:1", "[::1]");
        pass(own);
        assertThat(own.passed).isTrue();
    }

    @Test
    void pagesAnswersAndDownloads_areNotKept_filesOfTheThemeAre() throws Exception {
        keeper.setApplication(application);
        for (String path : List.of("/", "/admin/schools", "/VAADIN/dynamic/resource/1/ab/schools.geojson")) {
            assertThat(ask(path, true).headers).as(path).containsEntry("Cache-Control", "no-store");
        }
        assertThat(ask("/theme/fonts/sarabun.woff2", true).headers)
                .containsEntry("Cache-Control", "public, max-age=2592000");
    }

    private void pass(FakeRequest asked) throws Exception {
        keeper.doFilter(asked.request(), asked.response(), (request, response) -> asked.passed = true);
    }

    @Test
    void healthAtThePublicPort_saysOnlyUpOrDown() throws Exception {
        assertThat(ask("/health", true).status).isEqualTo(503);
        keeper.setApplication(application);
        FakeRequest up = ask("/health", true);
        assertThat(up.status).isEqualTo(200);
        assertThat(up.text()).isEqualTo("{\"status\":\"UP\"}");
        application.ready = false;
        FakeRequest down = ask("/health", true);
        assertThat(down.status).isEqualTo(503);
        assertThat(down.text()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void themeAfterAnUpdate_isFetchedAgain_thoughItsFilesBearTheSameDate() throws Exception {
        AtomicLong lastChange = new AtomicLong(1);
        PortFilter door = new PortFilter(opening, new StaticFileVersion(lastChange::get));
        door.setApplication(application);
        FakeRequest first = theme(door, null);
        assertThat(first.passed).isTrue();
        FakeRequest again = theme(door, first.headers.get("ETag"));
        assertThat(again.passed).isFalse();
        assertThat(again.status).isEqualTo(304);

        lastChange.set(2);

        assertThat(theme(door, first.headers.get("ETag")).passed).isTrue();
    }

    private static FakeRequest theme(PortFilter door, @Nullable String edition) throws Exception {
        FakeRequest asked = new FakeRequest("/theme/khet.css", true, false);
        asked.held.put("If-Modified-Since", "Fri, 20 Nov 2026 00:00:00 GMT");
        if (edition != null) {
            asked.held.put("If-None-Match", edition);
        }
        door.doFilter(asked.request(), asked.response(), (request, response) -> {
            asked.passed = true;
            assertThat(((HttpServletRequest) request).getHeader("If-Modified-Since"))
                    .isNull();
        });
        return asked;
    }

    @Test
    void beforeTheShellIsThere_browserIsToldThatThePortalStarts() throws Exception {
        FakeRequest early = ask("/", true);
        assertThat(early.status).isEqualTo(503);
        assertThat(early.text()).contains("พอร์ทัลกำลังเริ่มทำงาน", "http-equiv=\"refresh\"");
        keeper.setApplication(application);
        keeper.unsetApplication(application);
        assertThat(ask("/", true).status).isEqualTo(503);
    }

    @Test
    void newShellBeforeTheOldOneHasGone_stays() throws Exception {
        keeper.setApplication(application);
        keeper.setApplication(new FakeApplication());
        keeper.unsetApplication(application);
        assertThat(ask("/", true).passed).isTrue();
    }

    private FakeRequest ask(String path, boolean atPublicPort) throws Exception {
        FakeRequest asked = new FakeRequest(path, atPublicPort, false);
        keeper.doFilter(asked.request(), asked.response(), (request, response) -> asked.passed = true);
        return asked;
    }

    private static final class FakeApplication implements PortalApplication {
        boolean ready = true;

        @Override
        public Class<? extends AppShellConfigurator> page() {
            return AppShellConfigurator.class;
        }

        @Override
        public void routes(RouteConfiguration routes) {}

        @Override
        public Set<Class<? extends Component>> errorPages() {
            return Set.of();
        }

        @Override
        public <T> Optional<T> make(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public I18NProvider languages() {
            throw new AssertionError("a door opens or not before anything is translated");
        }

        @Override
        public void begin(ServiceInitEvent event) {}

        @Override
        public void end() {}

        @Override
        public int status(VaadinSession session, VaadinRequest request) {
            return 200;
        }

        @Override
        public boolean ready() {
            return ready;
        }
    }
}
