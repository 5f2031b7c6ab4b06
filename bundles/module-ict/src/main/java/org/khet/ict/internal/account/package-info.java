/** Accounts of information systems: who asked, who has one, which are due for review. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.account;
