package org.khet.portal.shell.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.draft.FakeDrafts;
import org.khet.portal.shell.internal.fault.FaultMessages;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.text.ShellCatalogs;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;

/** A view opens addresses; a change on a page is seen there at once. */
class HostRequestTest {
    private static final String HERE = "processes/versions/158";
    private final List<String> went = new ArrayList<>();

    private final UI ui = new UI() {
        @Override
        public Location getActiveViewLocation() {
            return new Location(HERE);
        }

        @Override
        public void navigate(String location, QueryParameters query) {
            went.add(new Location(location, query).getPathWithQueryParameters());
        }

        @Override
        public void refreshCurrentRoute(boolean chain) {
            went.add("anew");
        }
    };

    private HostRequest shown(Map<String, List<String>> query) {
        TestCaller caller = TestCaller.in(SampleOffices.KT1);
        ViewAddress address = ViewAddress.of(HERE);
        return new HostRequest(
                new HostRequest.Asked(
                        caller,
                        TextCatalog.load(HostRequest.class.getClassLoader(), "shell")
                                .in(TextCatalog.THAI),
                        address,
                        query),
                ui,
                new FaultMessages(
                        Clocks.at("2026-11-20T09:30"),
                        new ShellCatalogs(new ModuleRegistry(new FakeSwitches(), new HeardPermissions()))),
                new DraftOfView(new FakeDrafts(), caller, new Form("processes", "versions", "158")),
                title -> {});
    }

    @Test
    void otherAddressesAreOpened_thePageItselfIsShownAnew() {
        HostRequest request = shown(Map.of());

        request.open("processes/versions/159");
        request.open("/" + HERE);
        request.open(HERE + "?tab=steps");

        assertThat(went).containsExactly("processes/versions/159", "anew", HERE + "?tab=steps");
    }
}
