/** Duty rosters of a month: who is on duty on which day, drawn fairly, swapped by two, reported afterwards. */
@org.jspecify.annotations.NullMarked
package org.khet.documents.internal.duty;
