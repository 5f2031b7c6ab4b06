package org.khet.portal.core.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.AskRef;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.Asks;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Forms by which other modules ask come, go and are switched off. Source: core CORE-53. */
class OptionalFormsTest {
    private static final OfficeId ONE = SampleOffices.KT1;
    private static final OfficeId OTHER = SampleOffices.KT2;
    private static final RecordLink LETTER = new RecordLink("documents.letter-out", 12, "ขอให้รายงานอาคาร");
    private static final SchoolId SCHOOL = new SchoolId(101);
    private final FakeSwitches switches = new FakeSwitches().turn(ONE, "forms", true);
    private final OptionalForms forms = new OptionalForms(switches, new FakeCallers());
    private final SomeAsks asks = new SomeAsks();

    private static AskRequest request() {
        return new AskRequest(
                "building-list",
                "อาคาร",
                "ตอบหนังสือ",
                new UnitId(1),
                new PersonId(1005),
                Set.of(SCHOOL),
                LocalDate.of(2026, 11, 27),
                LETTER,
                "letter 12");
    }

    @Test
    void theirModuleIsThereAndOn_theOfficeAsksAndIsTold_anotherOfficeDoesNot() {
        forms.come(asks);
        forms.ask(ONE, request());
        forms.ask(OTHER, request());

        assertThat(asks.opened).containsExactly(ONE);
        assertThat(forms.isOn(ONE)).isTrue();
        assertThat(forms.isOn(OTHER)).isFalse();
        assertThat(forms.knows(ONE, "building-list")).isTrue();
        assertThat(forms.knows(OTHER, "building-list")).isFalse();
        assertThat(forms.name(ONE, "building-list")).isEqualTo("บัญชีอาคาร");
        assertThat(forms.name(ONE, "ended-form")).isEqualTo("ended-form");
        assertThat(forms.find(ONE, "letter 12")).isPresent();
        assertThat(forms.answers(ONE, "letter 12")).containsKey(SCHOOL);
        assertThat(forms.askedFor(ONE, 3)).contains(LETTER);
        assertThat(forms.askedFor(OTHER, 3)).isEmpty();
    }

    @Test
    void theirModuleGoes_nothingIsOfferedNorOwed_andNobodyFails() {
        forms.come(asks);
        forms.go(new SomeAsks());
        assertThat(forms.isOn(ONE)).as("another one went").isTrue();
        forms.go(asks);

        assertThat(forms.isOn(ONE)).isFalse();
        assertThat(forms.all(ONE)).isEmpty();
        assertThat(forms.answers(ONE, "letter 12")).isEmpty();
        assertThatCode(() -> {
                    forms.ask(ONE, request());
                    forms.extend(ONE, "letter 12", Set.of(), LocalDate.of(2026, 11, 30));
                })
                .doesNotThrowAnyException();
        assertThat(asks.opened).isEmpty();
    }

    /** Asks with one form. */
    private static final class SomeAsks implements Asks {
        final List<OfficeId> opened = new ArrayList<>();

        @Override
        public ModuleId module() {
            return new ModuleId("forms");
        }

        @Override
        public boolean canAsk(OfficeId office, String designKey) {
            return true;
        }

        @Override
        public AskRef open(Caller caller, AskRequest request) {
            opened.add(caller.office());
            return ref();
        }

        private static AskRef ref() {
            return new AskRef(7, "forms/asks/7", 1, 0, false);
        }

        @Override
        public Optional<AskRef> find(OfficeId office, String key) {
            return Optional.of(ref());
        }

        @Override
        public List<AskForm> forms(OfficeId office) {
            return List.of(new AskForm("building-list", "บัญชีอาคาร"));
        }

        @Override
        public Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key) {
            return Map.of(SCHOOL, new SchoolAnswer("forms/answers/3", false, Optional.empty()));
        }

        @Override
        public Optional<RecordLink> askedFor(OfficeId office, long answer) {
            return Optional.of(LETTER);
        }
    }
}
