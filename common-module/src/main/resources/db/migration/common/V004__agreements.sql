-- Data-sharing agreements: one that was signed says who signed and until when it holds.
create sequence common.agreement_seq start with 1 increment by 1;
create table common.agreement (
  id                bigint        not null primary key,
  title             varchar(200)  not null,
  purpose           varchar(1000) not null,
  lawful_basis      varchar(500)  not null,
  frequency         varchar(200)  not null,
  security          varchar(1000) not null,
  retention         varchar(1000) not null,
  impact_assessment varchar(300),
  signed_on         date,
  signatories       varchar(2000),
  review_on         date,
  synthetic         boolean       not null,
  version           integer       not null,
  constraint agreement_is_signed_whole check (signed_on is null or (signatories is not null and review_on is not null and review_on > signed_on))
);
create table common.agreement_party (
  agreement_id      bigint      not null references common.agreement (id),
  organisation_code varchar(40) not null references common.organisation (code),
  part              varchar(20) not null check (part in ('PROVIDES', 'RECEIVES')),
  primary key (agreement_id, organisation_code, part)
);
create table common.agreement_data_set (
  agreement_id bigint       not null references common.agreement (id),
  data_set     varchar(100) not null,
  primary key (agreement_id, data_set)
);
create index agreement_party_of on common.agreement_party (organisation_code, part);
