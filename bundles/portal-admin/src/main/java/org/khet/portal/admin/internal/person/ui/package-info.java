/** Screens of people, accounts and roles. */
@NullMarked
package org.khet.portal.admin.internal.person.ui;

import org.jspecify.annotations.NullMarked;
