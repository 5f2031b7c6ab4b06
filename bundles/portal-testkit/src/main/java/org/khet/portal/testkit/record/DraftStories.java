package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.ui.PageDriver;
import org.khet.portal.testkit.ui.TestRequest;

/** What somebody typed into the form of a record and did not save: it comes back there, nowhere else, and is gone once it is saved. */
final class DraftStories {
    private static final String TYPED = "กรอกค้างไว้";
    private final RecordScreenStories<?> stage;
    private final RecordKind kind;
    private final String form;
    private final Map<String, TestRequest> desk = new HashMap<>();

    DraftStories(RecordScreenStories<?> stage) {
        this.stage = stage;
        this.kind = stage.kind;
        this.form = kind.module() + "-" + kind.name() + "-";
    }

    Stream<ContractStory> all() {
        return kind.isByCodeOnly() || !kind.isEditable(kind.states().getFirst()) || words().isEmpty()
                ? Stream.empty()
                : Stream.of(new ContractStory("draft: comes back, in its own record, until it is saved", this::told));
    }

    /** Fields in which somebody types words that may be kept. */
    private List<Field<?>> words() {
        return kind.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Text || field.type() instanceof FieldType.LongText)
                .filter(field -> !field.isDerived() && !field.isSensitive() && !field.isMarked())
                .filter(field -> field.from().isEmpty() && field.onlyIf().isEmpty())
                .filter(field -> field.offers().isEmpty())
                .toList();
    }

    /** The person goes to an address: what was kept of it stands there. */
    private PageDriver open(long id) {
        TestRequest request = desk.compute(
                kind.formAddress(id),
                (address, before) -> before == null
                        ? TestRequest.of(
                                stage.person(13),
                                stage.words(stage.fixture.texts(kind).in(TextCatalog.THAI)))
                        : before.reopened());
        return new PageDriver(request.shown(stage.fixture.views().form(request, stage.service, id)));
    }

    private TestRequest request(RecordRow row) {
        return Objects.requireNonNull(desk.get(kind.formAddress(row.id())));
    }

    private void told() {
        desk.clear();
        RecordRow row = ContractStory.sampled(() -> stage.made(13));
        NotAsked.unless(stage.service.mayChange(stage.person(13), row), () -> "nobody changes the sample in a form");
        PageDriver page = open(row.id());
        assertThat(page.ids().stream().filter(id -> id.startsWith(form)))
                .as("each field has a place of its own in the draft")
                .doesNotHaveDuplicates();
        Optional<String> found = words().stream()
                .map(field -> form + field.name())
                .filter(one -> page.words(one).isPresent())
                .findFirst();
        NotAsked.unless(found.isPresent(), () -> "the form has no field of words");
        String id = found.orElseThrow();
        String stored = page.read(id);
        page.type(id, TYPED);

        assertThat(open(row.id()).read(id)).as("comes back").isEqualTo(TYPED);
        notElsewhere(id);
        saved(row, id, stored);
    }

    private void notElsewhere(String id) {
        try {
            RecordRow other = stage.made(13);
            if (stage.service.mayChange(stage.person(13), other)) {
                assertThat(open(other.id()).read(id)).as("in another record").isNotEqualTo(TYPED);
            }
        } catch (Rejected once) {
            assertThat(kind.formAddress(1)).isNotEqualTo(kind.formAddress(2));
        }
        assertThat(kind.formAddress(1)).as("of the empty form").isNotEqualTo(kind.formAddress());
    }

    /** As it was typed or, where the kind takes no such words, as it was stored. */
    private void saved(RecordRow row, String id, String stored) {
        PageDriver page = open(row.id()).press(form + "save");
        if (!request(row).draftCleared()) {
            page = open(row.id());
            assertThat(page.read(id)).as("kept, as it was refused").isEqualTo(TYPED);
            page.type(id, stored).press(form + "save");
        }
        TestRequest request = request(row);
        NotAsked.unless(request.draftCleared(), () -> "the form does not save the sample as it stands");
        assertThat(request.opened()).as("leads on").isNotEmpty();
        RecordRow now = stage.service.find(SampleOffices.KT1, row.id()).orElseThrow();
        if (stage.service.mayChange(stage.person(13), now)) {
            String again = open(row.id()).read(id);
            desk.clear();
            assertThat(again).as("as it was saved").isEqualTo(open(row.id()).read(id));
        }
    }
}
