package org.khet.portal.core.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.search.StoredSearch;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Who is told that the demonstration is loaded finds what it brought. */
@OnEachDatabase
class DemoSearchDbTest extends DemoCase {
    private static final Permission VIEW = Permission.of("ict:repair:view");

    DemoSearchDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void recordsThatAPartWritesWithoutAnEvent_areFoundWhenTheDemonstrationIsLoaded() {
        var tickets = new Tickets();
        sources.bindModule(tickets);
        stage.add(new Part("ict", 100) {
            @Override
            public void load(Cast cast) {
                tickets.written.add(new RecordSource.Entry(
                        1, "ซ-12/2565", "เครื่องพิมพ์กระดาษติด", "ict/repairs/1", VIEW, null, null, Set.of()));
            }
        });

        stage.load(FOUNDER);

        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        assertThat(new StoredSearch(index, sources, core.units)
                        .find(TestCaller.in(kt1).with(VIEW), "กระดาษติด", 10))
                .extracting(Hit::id)
                .containsExactly(1L);
    }

    /** Tickets in memory; each office has the same. */
    private static final class Tickets implements PortalModule, RecordSource {
        private final List<Entry> written = new ArrayList<>();

        @Override
        public ModuleId id() {
            return ICT;
        }

        @Override
        public TextCatalog texts() {
            throw new AssertionError("the search asks for records only");
        }

        @Override
        public List<RecordSource> records() {
            return List.of(this);
        }

        @Override
        public String type() {
            return "ict.ticket";
        }

        @Override
        public Optional<Scope> reach(Caller caller) {
            return Optional.empty();
        }

        @Override
        public long count(OfficeId office) {
            return written.size();
        }

        @Override
        public void all(OfficeId office, Consumer<Entry> sink) {
            written.forEach(sink);
        }

        @Override
        public Optional<Entry> find(OfficeId office, long id) {
            return written.stream().filter(entry -> entry.id() == id).findFirst();
        }
    }
}
