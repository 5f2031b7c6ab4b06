package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What a contract asks of a kind, by name, and that it goes red where a declaration forgets something. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class ContractStoriesTest {
    private static final NumberSeries NUMBERS = new NumberSeries(
            "vouchers.outing",
            NumberSeries.YearKind.FISCAL,
            Setting.text("vouchers.setting.outingPattern", "{seq}/{BE}", "stories"));
    private static final String DRAFT = "draft: comes back, in its own record, until it is saved";
    private final TestDatabase database;

    ContractStoriesTest(TestDatabase database) {
        this.database = database;
    }

    /** Trips of a day, with a number from the day on which they are agreed, which they keep when they are called off. */
    private static class Outing extends RecordKind {
        final State planned = state("PLANNED", StateTone.IDLE);
        final State agreed = state("AGREED", StateTone.RUN);
        final State closed = end("CLOSED", StateTone.IDLE);
        final Field<UnitId> unit = unit("unit");
        final Field<Optional<RegisterNumber>> number =
                numbered("number", NUMBERS).optional();
        final Field<String> title = text("title", 120).searched();
        final Field<Boolean> abroad = yesNo("abroad").initially(false);
        final Action agree = action("agree").from(planned).to(agreed).needs(Trips.AGREE);
        final Action close = action("close").from(agreed).to(closed).needs(Trips.RECORD);

        Outing() {
            super("vouchers", "trip", "vch_trip");
            rights(Trips.VIEW, Trips.RECORD, planned);
            numberedAt(agreed);
            struck(closed);
            titled(title);
            list(title, unit, abroad);
            section("what", unit, title, abroad);
            menu("FIN", "file", 30);
        }
    }

    /** As it should be. */
    private static final class OwnedOuting extends Outing {
        OwnedOuting() {
            belongsTo(unit);
        }
    }

    /** Its number goes when it is called off. */
    private static final class ForgetfulOuting extends Outing {
        ForgetfulOuting() {
            belongsTo(unit);
            close.does((row, context) -> row.with(number, null));
        }
    }

    /** Its rules reach who lacks the permissions. */
    private static final class GenerousOuting extends Outing {
        GenerousOuting() {
            belongsTo(unit);
            reached((caller, permission) -> Scope.OFFICE);
        }
    }

    /** Everybody who sees it agrees. */
    private static final class OpenOuting extends Outing {
        OpenOuting() {
            belongsTo(unit);
            agree.orFor((row, now) -> true);
        }
    }

    /** Follows from another one. */
    private static final class ReturnOuting extends Outing {
        ReturnOuting() {
            belongsTo(unit);
            record("outward", "vouchers.trip").optional();
        }
    }

    /** All its records have one form. */
    private static final class CrowdedOuting extends Outing {
        CrowdedOuting() {
            belongsTo(unit);
        }

        @Override
        public String formAddress(long id) {
            return "vouchers/trip/now";
        }
    }

    /** Its form, in which nobody changes what is there, cannot be asked for its draft. */
    private static final class FixedOuting extends Outing {
        FixedOuting() {
            belongsTo(unit);
            changeable((row, now) -> Optional.of(Problem.of("", "records.outdated")));
        }
    }

    private RecordContract<RecordKind> contract(RecordKind kind) {
        return contract(kind, Map.of());
    }

    private RecordContract<RecordKind> contract(RecordKind kind, Map<String, String> notAsked) {
        return new RecordContract<>(database, kind) {
            @Override
            protected Map<String, String> notAsked() {
                return notAsked;
            }
        };
    }

    private List<String> faults(RecordKind kind) {
        return faults(contract(kind));
    }

    private static List<String> faults(RecordContract<RecordKind> contract) {
        contract.nothingIsThere();
        return contract.stories().stream()
                .filter(story -> isRed(contract, story))
                .map(ContractStory::name)
                .toList();
    }

    private static boolean isRed(RecordContract<?> contract, ContractStory story) {
        try {
            contract.tell(story);
            return false;
        } catch (AssertionError red) {
            return true;
        }
    }

    @Test
    void eachStoryIsAskedOfKindsThatHaveWhatItIsAbout_byItsName() {
        assertThat(contract(new OwnedOuting()).asked())
                .containsExactly(
                        "scope: unit is whose record it is",
                        "scope: another unit has nothing of it",
                        "right: agree is refused to who lacks it",
                        "right: close is refused to who lacks it",
                        "number: given in AGREED",
                        "number: no gap when two are made at once",
                        "number: counts for its own office",
                        "number: stays in CLOSED",
                        DRAFT,
                        "file: more rows take no more statements",
                        "file: what goes out comes in as it was",
                        "trail: each step with who did it");
        assertThat(faults(new OwnedOuting())).isEmpty();
    }

    @Test
    void kindThatForgetsItsScopeGoesRed() {
        assertThat(faults(new Outing())).containsExactly("scope: unit is whose record it is");
    }

    @Test
    void kindThatLosesANumberGoesRed() {
        assertThat(faults(new ForgetfulOuting())).containsExactly("number: stays in CLOSED");
    }

    @Test
    void kindWhoseActionsAreDoneWithoutTheirPermissionGoesRed() {
        assertThat(faults(new GenerousOuting()))
                .containsExactly("right: agree is refused to who lacks it", "right: close is refused to who lacks it");
    }

    @Test
    void actionThatEverybodyMayDoIsRedUntilTheContractNamesIt() {
        String agree = "right: agree is refused to who lacks it";
        assertThat(faults(new OpenOuting())).containsExactly(agree);
        assertThat(faults(contract(new OpenOuting(), Map.of(agree, "whoever sees a trip agrees"))))
                .isEmpty();
    }

    @Test
    void storyThatIsNotAskedIsRedUntilTheContractNamesIt_oneThatIsNamedInVainIsRedAsWell() {
        Map<String, String> named = Map.of(DRAFT, "what was agreed on the telephone is not changed");
        assertThat(faults(new FixedOuting())).containsExactly(DRAFT);
        assertThat(faults(contract(new FixedOuting(), named))).isEmpty();
        assertThat(faults(contract(new OwnedOuting(), named))).containsExactly(DRAFT);
    }

    /** The table of trips has an index for its days and none for this. */
    @Test
    void filterWithoutAnIndexIsAFaultOfTheTable() {
        RecordKind kind = new OwnedOuting();
        kind.field("abroad").orElseThrow().filtered();

        assertThat(new RecordFixture(database).tableFaults(kind))
                .filteredOn(fault -> fault.contains("abroad"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("create index vch_trip_abroad_ix on vch_trip (office_id, abroad, id desc)");
    }

    @Test
    void referenceToAnotherRecordWithoutAnIndexIsAFaultOfTheTable() {
        assertThat(new RecordFixture(database).tableFaults(new ReturnOuting()))
                .filteredOn(fault -> fault.contains("outward") && fault.contains("index"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("create index vch_trip_outward_ix on vch_trip (office_id, outward_id, id desc)");
    }

    @Test
    void kindWhoseFormsShareADraftGoesRed() {
        assertThat(faults(new CrowdedOuting())).containsExactly(DRAFT);
    }
}
