package org.khet.portal.core.internal.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Choices for the own screen. */
@OnEachDatabase
class PreferencesDbTest {
    private static final AccountId MINE = new AccountId(13);
    private final TestDatabase database;
    private final Preferences preferences;

    PreferencesDbTest(TestDatabase database) {
        this.database = database;
        this.preferences = new StoredPreferences(database.unit());
    }

    @BeforeEach
    void nothingChosen() {
        database.clear();
    }

    @Test
    void choiceIsKeptChangedAndForgotten() {
        preferences.set(MINE, Preferences.LANGUAGE, "en");
        preferences.set(MINE, Preferences.DENSITY, "compact");
        preferences.set(MINE, Preferences.LANGUAGE, "th");
        assertThat(preferences.of(MINE))
                .containsEntry(Preferences.LANGUAGE, "th")
                .containsEntry(Preferences.DENSITY, "compact");

        preferences.set(MINE, Preferences.LANGUAGE, "");

        assertThat(preferences.of(MINE)).containsOnlyKeys(Preferences.DENSITY);
    }

    @Test
    void choicesOfAnotherAccountAreNotMine() {
        preferences.set(new AccountId(14), Preferences.SCHEME, "dark");

        assertThat(preferences.of(MINE)).isEmpty();
    }

    @Test
    void oneChoiceOfManyAccounts_isAskedForOnce() {
        AccountId other = new AccountId(14);
        preferences.set(MINE, Preferences.LANGUAGE, "en");
        preferences.set(MINE, Preferences.DENSITY, "compact");
        preferences.set(other, Preferences.DENSITY, "compact");
        long before = database.statements();

        assertThat(preferences.of(List.of(MINE, other, new AccountId(15)), Preferences.LANGUAGE))
                .isEqualTo(Map.of(MINE, "en"));

        assertThat(database.statements() - before).isEqualTo(1);
        assertThat(preferences.of(List.of(), Preferences.LANGUAGE)).isEmpty();
    }

    @Test
    void choiceThatDoesNotFitIsAFault() {
        assertThatIllegalArgumentException().isThrownBy(() -> preferences.set(MINE, "k".repeat(81), "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> preferences.set(MINE, "k", "v".repeat(2001)));
    }
}
