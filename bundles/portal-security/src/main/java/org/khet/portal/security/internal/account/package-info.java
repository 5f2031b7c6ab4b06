/** Accounts, their people and grants, as rows. */
@NullMarked
package org.khet.portal.security.internal.account;

import org.jspecify.annotations.NullMarked;
