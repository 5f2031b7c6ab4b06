package org.khet.portal.api.round;

/**
 * How a round stands on the day on which it was asked.
 *
 * @param system          the system as the office uses it
 * @param round           the round
 * @param state           where it stands
 * @param workingDaysLeft working days of the office from tomorrow to its last day; 0 on that day and afterwards
 */
public record RoundStatus(DataSystem system, DataRound round, State state, int workingDaysLeft) {
    /** Where a round stands. */
    public enum State {
        /** It has not opened. */
        COMING,
        /** It is open. */
        OPEN,
        /** It is open and closes within the working days at which the office reminds first. */
        CLOSING,
        /** Its last day is over. */
        CLOSED
    }

    /** Whether data are entered today. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.CLOSING;
    }
}
