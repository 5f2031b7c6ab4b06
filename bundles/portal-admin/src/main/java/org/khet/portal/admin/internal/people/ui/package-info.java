/** Screens of people, accounts and roles. */
@NullMarked
package org.khet.portal.admin.internal.people.ui;

import org.jspecify.annotations.NullMarked;
