package org.khet.portal.admin.internal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** The trail is read by names and numbers of papers. */
class ObjectTitlesTest {
    private final ModuleCatalogs modules = new ModuleCatalogs();
    private final ObjectTitles titles = new ObjectTitles(
            new FakePeople(),
            new FakeSchools(),
            FakeUnits.ofSampleOffices(),
            new FakePosts().with(new Post(new PostId(3), SampleOffices.KT1, "อ 32", "COMPUTER", "", "", null)),
            new FakeOffices(),
            new FakeCallers().with(TestCaller.in(SampleOffices.KT1).as(new PersonId(1013), "นางสาวเจ้าหน้าที่ 13")),
            modules);

    @Test
    void peopleSchoolsAndRecordsOfModulesHaveTheirNames_othersTheirKey() {
        modules.addModule(new Repairs());

        var found = titles.of(
                SampleOffices.KT1,
                List.of(
                        "core.person/1013",
                        "core.school/105",
                        "ict.ticket/479",
                        "ict.ticket/1",
                        "core.settings",
                        "x/y"));

        assertThat(found).containsOnlyKeys("core.person/1013", "core.school/105", "ict.ticket/479");
        assertThat(found.get("core.person/1013")).contains("13");
        assertThat(found.get("core.school/105")).contains("05");
        assertThat(found).containsEntry("ict.ticket/479", "ซ-27/2570 เครื่องพิมพ์");
    }

    @Test
    void recordsOfAPage_areAskedForAtOnce() {
        List<Collection<Long>> asked = new ArrayList<>();
        modules.addModule(new Repairs() {
            @Override
            public Map<Long, String> titles(OfficeId office, Collection<Long> ids) {
                asked.add(Set.copyOf(ids));
                return Map.of(479L, "ซ-27/2570 เครื่องพิมพ์", 480L, "ซ-28/2570 จอภาพ");
            }

            @Override
            public Optional<Entry> find(OfficeId office, long id) {
                throw new AssertionError("one by one");
            }
        });

        assertThat(titles.of(SampleOffices.KT1, List.of("ict.ticket/479", "ict.ticket/480", "ict.ticket/481")))
                .containsOnly(
                        Map.entry("ict.ticket/479", "ซ-27/2570 เครื่องพิมพ์"),
                        Map.entry("ict.ticket/480", "ซ-28/2570 จอภาพ"));
        assertThat(asked).containsExactly(Set.of(479L, 480L, 481L));
    }

    @Test
    void accountsPostsAndTheOfficeHaveTheirNames() {
        String office = "core.office/" + SampleOffices.KT1.value();
        List<String> objects = List.of("core.account/1013", "core.post/3", office);

        assertThat(titles.of(SampleOffices.KT1, objects))
                .containsEntry("core.account/1013", "นางสาวเจ้าหน้าที่ 13")
                .containsEntry("core.post/3", "อ 32")
                .containsKey(office);
        assertThat(titles.of(SampleOffices.KT2, objects))
                .as("in another office")
                .isEmpty();
    }

    @Test
    void recordsOfAnotherOfficeAreNotNamed() {
        assertThat(titles.of(SampleOffices.KT2, List.of("core.person/1013", "core.school/105")))
                .isEmpty();
    }

    @Test
    void moduleThatFailsLeavesTheKey() {
        modules.addModule(new Repairs() {
            @Override
            public List<RecordSource> records() {
                throw new IllegalStateException("not now");
            }
        });

        assertThat(titles.of(SampleOffices.KT1, List.of("ict.ticket/479", "core.person/1013")))
                .containsOnlyKeys("core.person/1013");
    }

    private static class Repairs implements PortalModule, RecordSource {
        @Override
        public ModuleId id() {
            return new ModuleId("ict");
        }

        @Override
        public TextCatalog texts() {
            return TextCatalog.load(ObjectTitles.class.getClassLoader(), "admin");
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
        public void all(OfficeId office, Consumer<Entry> sink) {}

        @Override
        public Optional<Entry> find(OfficeId office, long id) {
            return id == 479
                    ? Optional.of(new Entry(
                            id, "ซ-27/2570 เครื่องพิมพ์", "", "ict/repairs/479", Schools.VIEW, null, null, Set.of()))
                    : Optional.empty();
        }
    }
}
