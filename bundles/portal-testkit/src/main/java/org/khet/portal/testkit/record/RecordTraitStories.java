package org.khet.portal.testkit.record;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.testkit.database.TestDatabase;
import org.opentest4j.TestAbortedException;

/**
 * Stories of what a kind may have and need not: units and schools to which its records belong, a number, a form whose draft is kept,
 * files that go out and come in, a trail. Each is asked of the kinds that have it, by its name; all of a kind share one fixture.
 */
public abstract sealed class RecordTraitStories<K extends RecordKind> extends RecordScreenStories<K>
        permits RecordContract {
    private boolean used;

    RecordTraitStories(TestDatabase database, Function<RecordFixture, K> made) {
        super(database, made);
    }

    /** A story that the sample of the kind cannot be asked says so in the report. */
    @TestFactory
    final Stream<DynamicTest> whatTheKindHasIsKept(TestReporter report) {
        return stories().stream()
                .map(story -> DynamicTest.dynamicTest(kind.type() + " " + story.name(), () -> {
                    try {
                        tell(story);
                    } catch (TestAbortedException notAsked) {
                        report.publishEntry("not asked", String.valueOf(notAsked.getMessage()));
                    }
                }));
    }

    /** Names of the stories that are asked of this kind, as they stand in the report. */
    protected final List<String> asked() {
        return stories().stream().map(ContractStory::name).toList();
    }

    final List<ContractStory> stories() {
        return Stream.of(
                        new ScopeStories(this).all(),
                        new NumberStories(this).all(),
                        new DraftStories(this).all(),
                        new FileStories(this).all(),
                        new TrailStories(this).all())
                .flatMap(Function.identity())
                .toList();
    }

    /** Names of stories that the kind is known not to keep yet; each is told as not asked. */
    protected Set<String> owed() {
        return Set.of();
    }

    /** Tells one, with nothing there but what records of the kind refer to; whatever becomes of it says its name. */
    final void tell(ContractStory story) {
        String name = kind.type() + " " + story.name();
        Assumptions.assumeFalse(owed().contains(story.name()), () -> name + " is owed");
        if (used) {
            nothingIsThere();
        }
        used = true;
        try {
            story.told().run();
        } catch (TestAbortedException notAsked) {
            throw new TestAbortedException(name + ": " + notAsked.getMessage(), notAsked);
        } catch (AssertionError | RuntimeException red) {
            throw new AssertionError(name + ": " + red.getMessage(), red);
        }
    }
}
