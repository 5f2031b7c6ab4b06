package org.khet.ict.internal.study;

/** Which way data went; text {@code ict.choice.exchange-way.<NAME>}. */
public enum ExchangeWay {
    TO_AGENCY,
    FROM_AGENCY
}
