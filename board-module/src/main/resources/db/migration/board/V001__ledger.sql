create table board.baseline (
  ref               varchar(20)  not null primary key check (ref like 'BAS-%'),
  title             varchar(200) not null,
  theme             varchar(30)  not null,
  organisation_code varchar(40)  references common.organisation (code),
  area_code         varchar(20)  references common.area (code),
  period            varchar(20)  not null,
  amount_pence      bigint       not null check (amount_pence > 0),
  yearly            boolean      not null,
  price_base        varchar(60)  not null,
  netting           varchar(20)  not null check (netting in ('GROSS', 'NETTED', 'NOT_APPLICABLE')),
  source            varchar(300) not null,
  source_text       varchar(2000),
  figure_key        varchar(100),
  synthetic         boolean      not null,
  version           integer      not null
);
create table board.saving (
  ref                 varchar(20)   not null primary key check (ref like 'SAV-%'),
  theme               varchar(30)   not null,
  title               varchar(200)  not null,
  description         varchar(2000),
  kind                varchar(20)   not null check (kind in ('RECURRENT', 'ONE_OFF', 'CAPITAL_RECEIPT', 'AVOIDANCE')),
  cashability         varchar(20)   not null check (cashability in ('CASHABLE', 'CAPACITY', 'QUALITY', 'THIRD_PARTY')),
  value_type          varchar(20)   not null check (value_type in ('FISCAL', 'ECONOMIC', 'SOCIAL')),
  low_pence           bigint        check (low_pence >= 0),
  central_pence       bigint,
  high_pence          bigint,
  price_base          varchar(60),
  starts_on           date,
  ends_on             date,
  ramp                varchar(400),
  baseline_ref        varchar(20)   not null references board.baseline (ref),
  subject             varchar(200),
  bearer_code         varchar(40)   references common.organisation (code),
  one_off_cost_pence  bigint        not null check (one_off_cost_pence >= 0),
  yearly_cost_pence   bigint        not null check (yearly_cost_pence >= 0),
  counterfactual      varchar(2000),
  cashing_action      varchar(500),
  step_pence          bigint        check (step_pence > 0),
  step_on             date,
  budget_line         varchar(200),
  grade_costs         smallint      check (grade_costs between 1 and 6),
  grade_population    smallint      check (grade_population between 1 and 6),
  grade_impact        smallint      check (grade_impact between 1 and 6),
  grade_age           smallint      check (grade_age between 1 and 6),
  owner_person        varchar(200),
  objective           varchar(500),
  equality            varchar(2000),
  source              varchar(300),
  synthetic           boolean       not null,
  organisation_code   varchar(40)   references common.organisation (code),
  entered_by          varchar(100)  not null,
  estimator           varchar(100),
  validator           varchar(100),
  realiser            varchar(100),
  status              varchar(20)   not null check (status in ('IDEA', 'ESTIMATED', 'VALIDATED', 'AGREED', 'PLANNED', 'REALISED', 'SUSTAINED', 'REJECTED', 'SUPERSEDED', 'LAPSED')),
  status_since        date          not null,
  version             integer       not null,
  check ((low_pence is null) = (high_pence is null)),
  check (low_pence <= high_pence),
  check (central_pence is null or central_pence between low_pence and high_pence),
  check (status = 'IDEA' or status in ('REJECTED', 'SUPERSEDED', 'LAPSED') or low_pence is not null),
  check (estimator <> validator),
  check (realiser <> validator),
  check (realiser <> estimator)
);
create index saving_baseline on board.saving (baseline_ref);
create index saving_subject on board.saving (subject);
create index saving_theme on board.saving (theme, status);
create table board.saving_beneficiary (
  saving_ref        varchar(20)  not null references board.saving (ref),
  organisation_code varchar(40)  not null references common.organisation (code),
  share_percent     numeric(7, 4) not null check (share_percent > 0 and share_percent <= 100),
  primary key (saving_ref, organisation_code)
);
-- What a barrier holds up of a saving while it stands.
create table board.saving_barrier (
  saving_ref    varchar(20)   not null references board.saving (ref),
  barrier_ref   varchar(20)   not null,
  share_percent numeric(7, 4) not null check (share_percent > 0 and share_percent <= 100),
  primary key (saving_ref, barrier_ref)
);
create index saving_barrier_barrier on board.saving_barrier (barrier_ref);
-- The savings without which another cannot come.
create table board.saving_need (
  saving_ref varchar(20) not null references board.saving (ref),
  needed_ref varchar(20) not null references board.saving (ref),
  primary key (saving_ref, needed_ref),
  check (saving_ref <> needed_ref)
);
create table board.saving_step (
  saving_ref  varchar(20)   not null references board.saving (ref),
  ordinal     integer       not null,
  from_status varchar(20)   not null,
  to_status   varchar(20)   not null,
  on_date     date          not null,
  account     varchar(100)  not null,
  recorded_at timestamp     not null,
  note        varchar(2000) not null,
  primary key (saving_ref, ordinal)
);
-- What a saving has really brought in a stretch of time.
create table board.saving_measurement (
  saving_ref  varchar(20)   not null references board.saving (ref),
  ordinal     integer       not null,
  from_date   date          not null,
  to_date     date          not null,
  pence       bigint        not null,
  evidence    varchar(2000) not null,
  account     varchar(100)  not null,
  recorded_at timestamp     not null,
  primary key (saving_ref, ordinal),
  check (from_date <= to_date)
);
create table board.overlap (
  ref          varchar(20)   not null primary key check (ref like 'OVL-%'),
  title        varchar(200)  not null,
  method       varchar(20)   not null check (method in ('DUPLICATE', 'SHARE', 'SEQUENTIAL')),
  baseline_ref varchar(20)   references board.baseline (ref),
  note         varchar(2000),
  version      integer       not null,
  check (method <> 'SEQUENTIAL' or baseline_ref is not null)
);
create table board.overlap_member (
  overlap_ref   varchar(20)   not null references board.overlap (ref),
  ordinal       integer       not null,
  saving_ref    varchar(20)   not null references board.saving (ref),
  stake_percent numeric(7, 4) not null check (stake_percent > 0 and stake_percent <= 100),
  share_percent numeric(7, 4) check (share_percent between 0 and 100),
  kept          boolean       not null,
  primary key (overlap_ref, ordinal),
  unique (overlap_ref, saving_ref)
);
create index overlap_member_saving on board.overlap_member (saving_ref);
insert into common.numbering (series, next_number) values ('BAS', 1);
insert into common.numbering (series, next_number) values ('SAV', 1);
insert into common.numbering (series, next_number) values ('OVL', 1);
