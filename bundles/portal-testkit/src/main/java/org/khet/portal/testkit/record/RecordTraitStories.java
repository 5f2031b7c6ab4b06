package org.khet.portal.testkit.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * Stories of what a kind may have and need not: units and schools to which its records belong, actions, a number, a form whose draft is
 * kept, files that go out and come in, a trail. Each is asked of the kinds that have it, by its name; all of a kind share one fixture.
 */
public abstract sealed class RecordTraitStories<K extends RecordKind> extends RecordScreenStories<K>
        permits RecordContract {
    private boolean used;

    RecordTraitStories(TestDatabase database, Function<RecordFixture, K> made) {
        super(database, made);
    }

    /** A story that the sample of the kind cannot be asked stands in the report with its reason. */
    @TestFactory
    final Stream<DynamicTest> whatTheKindHasIsKept(TestReporter report) {
        notAsked().forEach((name, why) -> report.publishEntry("not asked", kind.type() + " " + name + ": " + why));
        Stream<DynamicTest> asked = stories().stream()
                .map(story -> DynamicTest.dynamicTest(kind.type() + " " + story.name(), () -> tell(story)));
        Stream<DynamicTest> unknown = notAsked().keySet().stream()
                .filter(Predicate.not(asked()::contains))
                .map(name -> DynamicTest.dynamicTest(kind.type() + " " + name, () -> {
                    throw new AssertionError("notAsked() names what is no story of the kind: " + name);
                }));
        return Stream.concat(asked, unknown);
    }

    /** Names of the stories that are asked of this kind, as they stand in the report. */
    protected final List<String> asked() {
        return stories().stream().map(ContractStory::name).toList();
    }

    final List<ContractStory> stories() {
        return Stream.of(
                        new ScopeStories(this).all(),
                        new RightStories(this).all(),
                        new NumberStories(this).all(),
                        new DraftStories(this).all(),
                        new FileStories(this).all(),
                        new LineFileStories(this).all(),
                        new TrailStories(this).all())
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * Names of the stories that the sample of the kind cannot be asked, each with the reason. A story that is not asked and does not stand
     * here is red, and so is one that stands here and can be asked.
     */
    protected Map<String, String> notAsked() {
        return Map.of();
    }

    /** Tells one, with nothing there but what records of the kind refer to; whatever becomes of it says its name. */
    final void tell(ContractStory story) {
        String name = kind.type() + " " + story.name();
        boolean named = notAsked().containsKey(story.name());
        if (used) {
            nothingIsThere();
        }
        used = true;
        try {
            story.told().run();
        } catch (NotAsked impossible) {
            if (!named) {
                throw new AssertionError(
                        name + " is not asked, and notAsked() does not name it: " + impossible.getMessage(),
                        impossible);
            }
            return;
        } catch (AssertionError | RuntimeException red) {
            throw new AssertionError(name + ": " + red.getMessage(), red);
        }
        if (named) {
            throw new AssertionError(name + " can be asked: notAsked() names it in vain");
        }
    }
}
