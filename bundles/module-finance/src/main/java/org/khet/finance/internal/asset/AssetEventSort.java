package org.khet.finance.internal.asset;

/** What happens to an asset. Stored by name, never renamed. Source: finance FE-30. */
public enum AssetEventSort {
    /** Goes to another holder. */
    MOVE,
    /** Is lent until a day. */
    LOAN,
    /** Is repaired. */
    REPAIR
}
